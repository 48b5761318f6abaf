"""Who can take part: names that no table knows, who bears them, whose office somebody has."""
