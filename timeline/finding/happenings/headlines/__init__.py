"""Short titles of happenings, made of their own words."""
