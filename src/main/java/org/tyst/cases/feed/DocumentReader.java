package org.tyst.cases.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.tyst.basics.Text;
import org.tyst.cases.ListedDocument;

/** Finds every document the file lists, wherever it stands: the court adds new places with each release of its service. */
final class DocumentReader {
    private static final List<String> OF_A_DOCUMENT =
            List.of(
                    "document_url",
                    "document_binary_url",
                    "document_filename",
                    "document_hash",
                    "document_id",
                    "category_id",
                    "upload_timestamp");

    private final CaseDraft draft;

    DocumentReader(CaseDraft draft) {
        this.draft = draft;
    }

    void read(JsonNode node) {
        if (node instanceof ObjectNode object && isDocument(object)) take(object);
        node.forEach(this::read);
    }

    private static boolean isDocument(ObjectNode object) {
        return object.path("document_filename").isTextual()
                || object.path("document_url").isTextual();
    }

    private void take(ObjectNode object) {
        var reference = reference(object);
        var name = Text.kept(object.path("document_filename").asText("")).strip();
        var called = name.isBlank() ? reference : name;
        draft.documents.add(
                new ListedDocument(
                        draft.ids.document(reference + "|" + called),
                        draft.id,
                        called,
                        reference,
                        isRedacted(called)));
        object.remove(OF_A_DOCUMENT);
    }

    private static String reference(ObjectNode object) {
        var id = object.path("document_id").asText("").strip();
        var url = object.path("document_url").asText("").strip();
        return id.isBlank() ? url.substring(url.lastIndexOf('/') + 1) : id;
    }

    private static boolean isRedacted(String name) {
        return name.toLowerCase(Locale.UK).contains("redacted");
    }
}
