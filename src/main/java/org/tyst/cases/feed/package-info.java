/**
 * Reads the file the court sends about its cases and brings it onto the record. The reader is pure: bytes in, cases or
 * the place where the file is broken out; nothing is believed silently and what is not clearly open is withheld. The
 * importer writes a whole file in one commit or nothing.
 */
@NullMarked
package org.tyst.cases.feed;

import org.jspecify.annotations.NullMarked;
