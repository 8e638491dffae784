/**
 * Our few small controls. They know words and looks, nothing of cases. A page is made of them like this:
 * <pre>
 * var name = new Field(words.text("people.name"), new WritingLine()).hint(words.text("people.nameHint"));
 * var summary = new ErrorSummary(words);                        // on top of the form, empty until checked
 * var save = Command.named(words.text("people.save"), () -&gt; {
 *     name.error(model.nameError());                            // "" when all is well
 *     if (summary.allWell(name)) model.save();
 * }).icon(Feather.SAVE).enabledWhen(model.canSave(), words.text("people.saveWhyNot"));
 * return new Page(words.text("people.title"))                   // one title a page
 *     .marks(Chip.of(words, Mark.DRAFT))
 *     .say(summary, Banner.warn(words.text("people.offline")))
 *     .add(new Card(words.text("people.who")).add(name))
 *     .primary(save);                                           // Ctrl+Enter does it too
 * </pre>
 * A few rules. Words come in as ready texts; what has words of its own takes {@code Words}. Room between things comes
 * from style classes ({@code gap-1..4}), not numbers. Text areas are {@link org.tyst.screens.parts.WritingArea}s, tables
 * {@link org.tyst.screens.parts.DataTable}s, choices {@link org.tyst.screens.parts.Radios} or a {@code ComboBox} in a
 * Field, dates {@link org.tyst.screens.parts.DateField}s, questions a {@link org.tyst.screens.parts.Sheet} opened over
 * a node. A node that can be focused and is not in a Field gets {@code setAccessibleText}. Mark the parts of a page that
 * F6 should visit with {@link org.tyst.screens.parts.Regions#mark}.
 */
@NullMarked
package org.tyst.screens.parts;

import org.jspecify.annotations.NullMarked;
