@NullMarked
package org.tyst.cases.feed;

import org.jspecify.annotations.NullMarked;
