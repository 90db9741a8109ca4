/** The goals of the Maven plugin. Each hands the paths of a build to a command of {@code kuzet}, and fails the build by its exit status. */
@NullMarked
package kz.kuzet.maven;

import org.jspecify.annotations.NullMarked;
