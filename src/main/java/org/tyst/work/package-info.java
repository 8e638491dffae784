/** Threads: the only place where one is started. Store work goes in order on one thread; slow work goes aside. */
@NullMarked
package org.tyst.work;

import org.jspecify.annotations.NullMarked;
