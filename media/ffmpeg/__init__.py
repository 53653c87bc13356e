"""The only place where programs start."""
