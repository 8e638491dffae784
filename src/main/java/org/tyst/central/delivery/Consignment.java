package org.tyst.central.delivery;

import java.util.UUID;

/**
 * One filed copy and what goes on its label: numbers, and no name.
 *
 * @param key the same at every try
 * @param number as the court gave it, for people
 * @param reference the case's id in the court's own system, for programs
 * @param type what the court's system calls such a document
 * @param fileName plain letters, digits and hyphens
 */
public record Consignment(
        UUID key,
        String number,
        String reference,
        DocumentType type,
        String fileName,
        String sha256,
        byte[] bytes) {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public String mediaType() {
        return fileName.endsWith(".docx") ? WORD : "application/pdf";
    }

    @Override
    public String toString() {
        return "Consignment[" + key + "]";
    }
}
