package org.tyst.pdf.incoming;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tyst.interviews.attachments.TakenOut;

/** Names the kinds of things in a packet of XMP, without reading it as XML: it is about to be thrown away. */
final class Xmp {
    private static final Map<String, TakenOut> KINDS =
            Map.of(
                    "GPS", TakenOut.PLACE,
                    "tiff:Model", TakenOut.CAMERA,
                    "tiff:Make", TakenOut.CAMERA,
                    "CreateDate", TakenOut.TIME,
                    "DateTime", TakenOut.TIME,
                    "CreatorTool", TakenOut.PROGRAM,
                    "dc:creator", TakenOut.AUTHOR,
                    "dc:description", TakenOut.COMMENT);

    private Xmp() {}

    static Set<TakenOut> kinds(String packet) {
        var found = EnumSet.of(TakenOut.OTHER_DETAILS);
        KINDS.forEach((word, kind) -> {
            if (packet.contains(word)) found.add(kind);
        });
        return found;
    }
}
