package org.tyst.pdf;
import java.nio.file.*;
import org.tyst.fixtures.*;
import org.tyst.reports.*;
import org.tyst.words.Language;
import org.junit.jupiter.api.Test;
class LookAtPages {
    @Test void write() throws Exception {
        var dir = Path.of("/tmp/reportpdf"); Files.createDirectories(dir);
        var copies = new Copies(Marking.shipped());
        var m = AFiledFamily.material();
        for (var t : new String[]{"section-7","child-impact"}) for (var l : Language.values()) {
            var r = Reports.finished(Reports.full(t, l, m));
            Files.write(dir.resolve(t+"-"+l+"-court.pdf"), new ItextPrinter().print(copies.forCourt(r, m, AFiledFamily.WITHHELD)).bytes());
            Files.write(dir.resolve(t+"-"+l+"-party.pdf"), new ItextPrinter().print(copies.forParty(r, m, AFiledFamily.father())).bytes());
        }
        var one = System.nanoTime(); var again = new ItextPrinter().print(copies.forCourt(Reports.finished(Reports.full("section-7", Language.ENGLISH, m)), m, AFiledFamily.WITHHELD)); System.out.println("WARM ms " + (System.nanoTime()-one)/1000000 + " pages " + again.pages());
        var d = Reports.begun("section-7", Language.ENGLISH);
        Files.write(dir.resolve("draft.pdf"), new ItextPrinter().print(copies.forParty(d, m, AFiledFamily.father())).bytes());
    }
}
