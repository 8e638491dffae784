/**
 * The pages at the locked door: first run, set-up, the first recovery sheet, unlocking. They know nothing of keys; a
 * {@link org.tyst.people.Doorkeeper} does the opening.
 * <pre>
 * case Place.FirstRun first -&gt; new FirstRunView(words, new FirstRunViewModel(doorkeeper, opened), otherLanguage);
 * case Place.Unlock unlock -&gt; new UnlockView(words, new UnlockViewModel(doorkeeper, opened), otherLanguage);
 * </pre>
 * {@code opened} is run when the record is open. {@code otherLanguage}
 * switches the language.
 */
@NullMarked
package org.tyst.screens.unlock;

import org.jspecify.annotations.NullMarked;
