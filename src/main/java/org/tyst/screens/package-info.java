/**
 * The shell that stands around every page, the site map, and the way from page to page. A page is a node made by the
 * app's {@link org.tyst.screens.PageMaker} for a {@link org.tyst.screens.Place}; it is usually a
 * {@link org.tyst.screens.parts.Page}, and its ViewModel is given a {@link org.tyst.screens.Navigator} to go elsewhere:
 * {@code navigator.go(new Place.CaseFile(caseId, CaseSection.PEOPLE))}. A page that must act when left implements
 * {@link org.tyst.screens.Leaving}; one that is not a {@code Page} but has acts implements
 * {@link org.tyst.screens.parts.Acts}. The page says whose case is open by {@code ShellViewModel.about()}, which is
 * emptied at each change of place. Ctrl+L locks, Ctrl+K is the palette, F6 goes from region to region, Ctrl+1 to 9 to
 * the page's {@link org.tyst.screens.parts.SectionTabs}, Alt+1 to 5 to the main places, Ctrl+Enter does the primary
 * act, Alt+Left goes back, Esc closes the topmost sheet. Imports floor 1, words, work and basics; never a store.
 */
@NullMarked
package org.tyst.screens;

import org.jspecify.annotations.NullMarked;
