@NullMarked
package org.tyst.reports.translating;

import org.jspecify.annotations.NullMarked;
