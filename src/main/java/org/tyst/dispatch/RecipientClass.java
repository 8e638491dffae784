package org.tyst.dispatch;

/** By which gateway a copy leaves (reference 3.2 and 3.4). A copy without one does not leave. */
public enum RecipientClass {
    COURT,
    COURT_PERMISSION,
    PARTY,
    SUBJECT_CHILD,
    LEGAL_REPRESENTATIVE,
    CHILDS_GUARDIAN,
    LOCAL_AUTHORITY,
    OWN_ORGANISATION
}
