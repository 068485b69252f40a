"""The components of the window: picture 17 of the design. They show values and emit intents."""
