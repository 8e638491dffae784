package org.tyst.people;

/** What may be told of a locked record: that there is one, and how many changes in it are not yet sent. */
public record DoorState(boolean setUp, int waiting) {}
