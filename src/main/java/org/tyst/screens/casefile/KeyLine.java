package org.tyst.screens.casefile;

/** A name and what is known under it: one line of a two-column list. */
public record KeyLine(String name, String value) {}
