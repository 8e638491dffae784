@NullMarked
package org.tyst.screens.finding;

import org.jspecify.annotations.NullMarked;
