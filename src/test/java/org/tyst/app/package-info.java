/**
 * The program as a whole, in processes of its own: {@link org.tyst.app.DrivenTyst} starts the parent and its window on a
 * laptop that {@link org.tyst.app.SetUpLaptop} has set up, says what to do, and kills it.
 */
@NullMarked
package org.tyst.app;

import org.jspecify.annotations.NullMarked;
