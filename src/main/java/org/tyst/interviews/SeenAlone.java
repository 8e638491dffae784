package org.tyst.interviews;

public enum SeenAlone {
    YES,
    NO,
    NOT_APPLICABLE,
    NOT_STATED
}
