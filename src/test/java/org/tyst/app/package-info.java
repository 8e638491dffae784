/**
 * The program as a whole, in processes of its own: {@link org.tyst.app.DrivenTyst} starts the parent and its window on a
 * laptop that {@link org.tyst.app.SetUpLaptop} has set up, says what to do, and kills it. And every page, joined as the app
 * joins it: {@link org.tyst.app.Pages} over any record, {@link org.tyst.app.OnTheLaptop} over the encrypted one.
 */
@NullMarked
package org.tyst.app;

import org.jspecify.annotations.NullMarked;
