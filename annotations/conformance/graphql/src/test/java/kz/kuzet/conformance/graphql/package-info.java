/** Spring for GraphQL. */
package kz.kuzet.conformance.graphql;
