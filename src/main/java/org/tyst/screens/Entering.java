package org.tyst.screens;

/**
 * For a page that does not begin with its first control. Asked once it is drawn in the window, and before the next key can
 * come: what is typed at once must not land beside it.
 */
public interface Entering {
    void entered();
}
