/**
 * Made-up cases to practise on; uses all of floor 1. Nobody in them exists, no street and no number can be reached. Days
 * are counted from the day the laptop is set up, so that there is always a hearing tomorrow. Only {@code app} uses it.
 */
@NullMarked
package org.tyst.practice;

import org.jspecify.annotations.NullMarked;
