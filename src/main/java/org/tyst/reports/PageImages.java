package org.tyst.reports;

/** Pages of a PDF as pictures for the window, in memory. Drop them at lock. */
public interface PageImages {
    /** Pages count from 0; 96 dots per inch is the size on paper. */
    PageImage page(byte[] pdf, int page, float dotsPerInch);

    int pages(byte[] pdf);

    /** Rows from the top, each pixel 0xAARRGGBB. */
    record PageImage(int width, int height, int[] argb) {}
}
