"""Which time dates what a clause tells."""
