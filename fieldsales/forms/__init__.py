"""Questionnaires: template, expressions, one filling session. Pure."""
