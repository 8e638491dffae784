/**
 * How everything looks, in one place. Use it so: {@code look.dress(scene)} once for every scene; then
 * {@code look.change(new Skin(Theme.DARK, 120))} re-dresses all of them. Colours live only in
 * {@code resources/looks/tokens-*.css}; sizes and shapes in {@code tyst.css}. A page gives its nodes style classes from
 * {@code tyst.css} ({@code gap-1..4}, {@code pad-1..3}, {@code title}, {@code muted}, {@code measure}, ...) and never a
 * colour or a pixel size.
 */
@NullMarked
package org.tyst.screens.look;

import org.jspecify.annotations.NullMarked;
