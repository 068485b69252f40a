"""What screens, reports and commands are shown: frozen rows, made by the store and the services."""
