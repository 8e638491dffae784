/**
 * The life of a report after its words: what children and parties said of it, what a manager remarked and proposed, the signature,
 * the filing and what came after, and every change of every block from the first word. Lines are added, never changed. Nothing in
 * here writes a word into a report but {@link org.tyst.reports.life.Accepting}, at its author's hand.
 */
@NullMarked
package org.tyst.reports.life;

import org.jspecify.annotations.NullMarked;
