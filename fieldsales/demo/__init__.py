"""The sample company: a firm with a history, built through the services by the people of its content."""
