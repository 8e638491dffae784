package org.tyst.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.stream.Collectors;
import org.tyst.reports.RecipientView;

/** The same words by the way of HTML, tagged as that library can. */
final class HtmlPages {
    private HtmlPages() {}

    static byte[] print(RecipientView view) throws IOException {
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(new File("resources/fonts/NotoSans-Regular.ttf"), "Noto Sans");
        builder.withHtmlContent(html(view), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static String html(RecipientView view) {
        var paragraphs =
                ViewText.of(view)
                        .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
                        .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
        return "<html lang=\"en-GB\"><head><title>Report</title><meta name=\"subject\" content=\"-\"/><style>body{font-family:'Noto Sans';"
                + "font-size:12pt;line-height:1.45}@page{size:A4;margin:84pt 62pt}</style></head><body>"
                + paragraphs
                + "</body></html>";
    }
}
