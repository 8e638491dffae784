package org.tyst.tour;

import java.nio.file.Files;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.tyst.words.Words;

/** From a finished draft to copies that are frozen: the gate is answered, the copies are made, read back and filed. */
final class Filed {
    private final Journey journey;
    private final Guide guide;
    private final Words words;

    Filed(Journey journey, Guide guide, Words words) {
        this.journey = journey;
        this.guide = guide;
        this.words = words;
    }

    /** @param mark what the pictures and the kept copies have after their names */
    void file(String mark) throws Exception {
        var before = journey.laptop().desktop().filedCopies().keySet();
        guide.press(words.text("report.send"))
                .see(words.text("send.ready"))
                .picture("send-ready" + mark);
        journey.summary()
                .time(
                        "copiesMadeAndChecked" + mark,
                        () -> guide.press(words.text("send.make")).see(words.text("send.clean")));
        answerTheGate();
        guide.picture("send" + mark).press(words.text("send.fileNow"));
        guide.see(words.text("send.confirmTitle")).press(words.text("send.confirmDo"));
        guide.see(words.text("send.sha")).picture("filed" + mark);
        journey.summary().count("reportsFiled");
        var filed = journey.laptop().desktop().filedCopies();
        filed.keySet().removeAll(before);
        keep(filed, mark);
    }

    private void answerTheGate() {
        for (var field : guide.eyes().labelled(words.text("send.purpose")).toList())
            guide.write(field, "filed as the court ordered");
        for (var field : guide.eyes().labelled(words.text("send.reason")).toList())
            guide.write(field, "the court asked for the present addresses");
    }

    /** The frozen bytes, as they lie in the record. Party A's copy is the one that the proofs read. */
    private void keep(Map<String, byte[]> copies, String mark) throws Exception {
        for (var copy : copies.entrySet()) {
            var name = name(copy.getKey()) + mark + language(copy.getKey());
            Files.write(journey.out().resolve(name + ".pdf"), copy.getValue());
            try (var pdf = Loader.loadPDF(copy.getValue())) {
                journey.summary().pages(name, pdf.getNumberOfPages());
            }
        }
    }

    /** Of a report in two languages the second, which is English. */
    private static String language(String fileName) {
        return fileName.contains("_en") ? "-in-english" : "";
    }

    private static String name(String fileName) {
        if (fileName.contains("_court")) return "court-copy";
        return fileName.contains("_party-A")
                ? "party-copy"
                : fileName.replaceAll(".*_party-(.).*", "party-copy-$1");
    }
}
