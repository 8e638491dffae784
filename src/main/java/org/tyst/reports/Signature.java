package org.tyst.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tyst.basics.Text;

/**
 * That the author stands by what is written: the name they typed, who was signed in, when, the declaration as it will be
 * printed, and the hash of what was signed.
 *
 * @param by who was signed in at this laptop
 * @param declaration one sentence or paragraph each, in the report's language, for everybody
 * @param forTheCourt what stands in the court's copy alone: why somebody was not told
 * @param sha256 {@link Content#hash} of the report, its translation with it
 * @param other what is declared in the other language, where there is one
 */
public record Signature(
        String typedName,
        String by,
        Instant at,
        List<String> declaration,
        List<String> forTheCourt,
        String sha256,
        Optional<Declared> other) {
    /** The declaration in the report's other language. */
    public record Declared(List<String> declaration, List<String> forTheCourt) {
        public Declared {
            declaration = declaration.stream().map(Text::kept).toList();
            forTheCourt = forTheCourt.stream().map(Text::kept).toList();
        }
    }

    public Signature {
        typedName = Text.kept(typedName.strip());
        declaration = declaration.stream().map(Text::kept).toList();
        forTheCourt = forTheCourt.stream().map(Text::kept).toList();
        if (typedName.isBlank() || by.isBlank() || sha256.isBlank())
            throw new IllegalArgumentException("A signature is somebody's, under something");
    }

    /** With the other language's declaration, as that language's copies print it. */
    public Signature turned() {
        var own = new Declared(declaration, forTheCourt);
        var said = other.orElse(own);
        return new Signature(
                typedName,
                by,
                at,
                said.declaration(),
                said.forTheCourt(),
                sha256,
                other.map(_ -> own));
    }
}
