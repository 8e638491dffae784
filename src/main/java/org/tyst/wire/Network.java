package org.tyst.wire;

import java.net.ProxySelector;

/**
 * What lies between this laptop and the central record.
 *
 * @param proxies which proxy leads where, if any does
 * @param plainPort where the web is spoken in the open: a network that wants a sign-in first answers there for everybody
 */
public record Network(ProxySelector proxies, int plainPort) {
    private static final int WEB = 80;

    /** As this computer is set up. */
    public static Network ofThisComputer() {
        return new Network(ProxySelector.getDefault(), WEB);
    }
}
