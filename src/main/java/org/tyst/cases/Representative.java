package org.tyst.cases;

/** A party's solicitor. Fields are blank when not given. */
public record Representative(String name, String firm, String email, String address) {}
