/** What today asks for: hearings and filing dates, drafts left open, disputes to decide, what waits to be sent. */
@NullMarked
package org.tyst.screens.today;

import org.jspecify.annotations.NullMarked;
