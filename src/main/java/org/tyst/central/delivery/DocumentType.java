package org.tyst.central.delivery;

/**
 * What the court's system calls one of our reports.
 *
 * @param template ours
 * @param typeOfDocument the word that its upload takes
 * @param category the heading under which it files it ("section7Report")
 */
public record DocumentType(String template, String typeOfDocument, String category) {}
