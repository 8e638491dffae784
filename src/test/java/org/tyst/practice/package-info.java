@NullMarked
package org.tyst.practice;

import org.jspecify.annotations.NullMarked;
