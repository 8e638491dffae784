package org.tyst.reports;

/** The block that answers one of the court's questions; questions count from 1. */
public record Answer(int question, BlockId block) {}
