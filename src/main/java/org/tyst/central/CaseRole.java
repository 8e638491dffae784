package org.tyst.central;

/** In what capacity somebody has a case. Stored by name: add, never rename. What each may do is data, in the database's own tables. */
enum CaseRole {
    ALLOCATED,
    CO_WORKER,
    /** Opened without allocation, for a reason and a time. */
    URGENT,
    /** Of the team of somebody to whom it is allocated. */
    MANAGER,
    BUSINESS_SUPPORT,
    /** Reads, for a reason and a time, and writes nothing. */
    AUDITOR,
    /** The central record itself, while a filed copy is to be sent on. */
    POST_ROOM,
    /** The desk that puts and lifts holds, for as long as that takes. */
    RECORDS
}
