package org.tyst.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WebBrowserTest {
    private static final URI PAGE = URI.create("https://login.example.test/?a=1&b=%22x");

    @Test
    void theAddressIsOneWordToTheProgramThatOpensIt() {
        assertThat(WebBrowser.of("Windows 11").command(PAGE))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", PAGE.toASCIIString());
        assertThat(WebBrowser.of("Mac OS X").command(PAGE))
                .containsExactly("open", PAGE.toASCIIString());
        assertThat(WebBrowser.of("Linux").command(PAGE))
                .containsExactly("xdg-open", PAGE.toASCIIString());
    }
}
