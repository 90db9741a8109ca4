/** The adapter for Spring for GraphQL. */
package kz.kuzet.benchmarks.adapter.graphql;
