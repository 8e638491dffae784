package org.tyst.screens.checks;

import java.util.Comparator;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Page;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Who was asked about whom, what waits first. */
public final class ChecksSection {
    private static final Comparator<AgencyCheck> OPEN_FIRST =
            Comparator.comparing(check -> check.state().isSettled());

    private final CheckDesk desk;
    private final Words words;
    private final CheckTexts texts;

    public ChecksSection(CheckDesk desk, Words words, Days days) {
        this.desk = desk;
        this.words = words;
        this.texts = new CheckTexts(desk, words, days);
    }

    public void fill(Page page) {
        if (desk.checks().isEmpty()) page.add(empty());
        desk.checks().stream()
                .sorted(OPEN_FIRST)
                .map(check -> card(check, page))
                .forEach(page::add);
        page.primary(
                Command.named(
                                words.text("checks.askAgency"),
                                () -> new NewCheckSheet(desk, words).openOver(page))
                        .icon(Feather.PLUS)
                        .shortcut("Shortcut+N"));
    }

    private Node empty() {
        return new EmptyPage(
                Feather.CHECK_SQUARE, words.text("checks.none"), words.text("checks.noneNext"));
    }

    private Node card(AgencyCheck check, Page page) {
        return new CheckCard(desk, check, texts, words, page).node();
    }
}
