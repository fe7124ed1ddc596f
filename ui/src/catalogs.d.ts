declare module "virtual:catalogs" {
  /** The English catalog, in which everything is. */
  export const english: string;
  /** Loads another one by its tag. */
  export const others: Record<string, () => Promise<{ default: string }>>;
}
