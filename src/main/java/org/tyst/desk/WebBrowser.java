package org.tyst.desk;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tyst.sync.Browser;

/** The web browser of this computer, opened by the program that the system has for it. No shell reads the address on the way. */
public final class WebBrowser implements Browser {
    private final List<String> opener;

    private WebBrowser(List<String> opener) {
        this.opener = opener;
    }

    public static WebBrowser ofThisComputer() {
        return of(System.getProperty("os.name", ""));
    }

    static WebBrowser of(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return new WebBrowser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        return new WebBrowser(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    List<String> command(URI page) {
        return Stream.concat(opener.stream(), Stream.of(page.toASCIIString())).toList();
    }

    @Override
    public boolean open(URI page) {
        try {
            new ProcessBuilder(command(page))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
