"""Whom words mean that stand for somebody or something told of before: "he", "the firm", "the talks"."""
