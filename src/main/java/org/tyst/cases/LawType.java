package org.tyst.cases;

public enum LawType {
    PRIVATE_LAW,
    PUBLIC_LAW
}
