/** The tour: the product's main job, played through the real windows on the headless platform, with a picture of each page. */
@NullMarked
package org.tyst.tour;

import org.jspecify.annotations.NullMarked;
