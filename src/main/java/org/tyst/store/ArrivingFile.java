package org.tyst.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tyst.sync.LocalPapers;
import org.tyst.sync.Paper;

/**
 * Bytes on their way here: sealed piece by piece as they come, so that nothing plain lies on the disk and no more than one piece
 * in memory. How far it has come is how long the file is; half a piece at its end counts for nothing.
 */
final class ArrivingFile implements LocalPapers.Arriving {
    private static final int ADDED = Chunks.SEALED - Chunks.PLAIN;

    private final FileChannel file;
    private final Chunks chunks;
    private final Paper paper;
    private final int pieces;

    ArrivingFile(FileChannel file, Chunks chunks, Paper paper) throws IOException {
        this.file = file;
        this.chunks = chunks;
        this.paper = paper;
        this.pieces = wholePieces(file.size());
    }

    private int wholePieces(long size) {
        var whole = paper.length() + (long) paper.pieces() * ADDED;
        return size >= whole ? paper.pieces() : (int) (size / Chunks.SEALED);
    }

    @Override
    public int pieces() {
        return pieces;
    }

    @Override
    public void put(int piece, byte[] bytes) throws IOException {
        var at = (long) piece * Chunks.SEALED;
        file.truncate(at).position(at);
        var sealed = ByteBuffer.wrap(chunks.seal(bytes, piece, paper.isLast(piece)));
        while (sealed.hasRemaining()) file.write(sealed);
    }

    @Override
    public boolean isWhole() throws IOException {
        file.force(true);
        var digest = sha256();
        for (var piece = 0; piece < paper.pieces(); piece++) {
            var plain = chunks.open(sealed(piece), piece, paper.isLast(piece));
            if (plain.isEmpty()) return false;
            digest.update(plain.get());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(paper.sha256());
    }

    private byte[] sealed(int piece) throws IOException {
        var sealed = ByteBuffer.allocate(paper.size(piece) + ADDED);
        var at = (long) piece * Chunks.SEALED;
        while (sealed.hasRemaining()) if (file.read(sealed, at + sealed.position()) < 0) break;
        return sealed.array();
    }

    @Override
    public void startOver() throws IOException {
        file.truncate(0);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
