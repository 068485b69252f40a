"""Acts, stamps, the heads law, packed rows and their codec: pure, shared by laptop and office."""
